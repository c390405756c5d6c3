package retain.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import retain.tui.page.Line;
import retain.tui.page.Role;

/// How roles look.
class ThemeTest {
    private static AttributedStyle style(boolean colour, Role role) {
        AttributedString text = new Theme(colour).styled(Line.of("x", role));
        assertEquals("x", text.toString());
        return text.styleAt(0);
    }

    private static boolean hasColour(AttributedStyle style) {
        return style.getStyle() != style.foregroundDefault().backgroundDefault().getStyle();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void withoutColourNoRoleHasOne(Role role) {
        assertFalse(hasColour(style(false, role)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCENT", "GOOD", "BAD", "SELECTION"})
    void aRoleThatMarksHasAColour(Role role) {
        assertTrue(hasColour(style(true, role)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRIMARY", "SELECTION", "DIM"})
    void theWeightOfLettersIsLeftWithoutColour(Role role) {
        assertFalse(style(false, role).equals(style(false, Role.PLAIN)));
    }
}
