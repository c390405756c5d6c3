package retain.tui.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers with decimals in words, the same in every locale.
public final class Decimal {
    private Decimal() {}

    /// `12.30` to two places.
    ///
    /// @param number finite
    public static String fixed(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
