package tw.anwang.intake.clock;

import java.io.Serializable;

/**
 * What a change of a rule would do, shown before it is made.
 *
 * @param version of the rule when it was looked at
 * @param running clocks that run by the rule and stay under it
 */
public record RuleChange(int version, NewClockRule told, long running) implements Serializable {}
