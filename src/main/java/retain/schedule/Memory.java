package retain.schedule;

import java.time.LocalDate;

/// What FSRS holds of the memory of an item.
///
/// @param stability days after which the chance of recall has fallen to 0.9, from 0.001 to 36 500
/// @param difficulty from 1 to 10
/// @param day the study day of the last answer
public record Memory(double stability, double difficulty, LocalDate day) implements Strength {}
