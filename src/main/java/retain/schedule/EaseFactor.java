package retain.schedule;

/// SM-2's EF, by which intervals grow.
///
/// @param hundredths 250 is 2.50
public record EaseFactor(int hundredths) implements Strength {
    /// That of a new item.
    public static final EaseFactor FIRST = new EaseFactor(250);

    /// `2.5`, as a number.
    public double value() {
        return hundredths / 100.0;
    }

    /// `2.50`.
    public String text() {
        return hundredths / 100 + (hundredths % 100 < 10 ? ".0" : ".") + hundredths % 100;
    }
}
