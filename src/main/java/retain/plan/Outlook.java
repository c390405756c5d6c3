package retain.plan;

import retain.report.Readiness.DomainChance;

import java.util.List;

/// What is to be expected on the day of an exam at some pace.
///
/// @param chance to pass, from 0 to 1
/// @param low what it is where the learner's memory is worse than likeliest: with a chance of one
///   in ten it is still less
/// @param high likewise where it is better
/// @param score share of all points
/// @param total chance that the total's mark is reached, whatever else is missed
/// @param gate chance that the safety gate is met; 1 without one
/// @param domains in the course's order
/// @param coverage share of the blueprint that will have been seen
/// @param load what the days until then ask
public record Outlook(
        Pace pace,
        double chance,
        double low,
        double high,
        double score,
        double total,
        double gate,
        List<DomainChance> domains,
        double coverage,
        Load load) {
    public Outlook {
        domains = List.copyOf(domains);
    }
}
