package tw.anwang.identity.warning;

import java.time.Instant;

/**
 * What a rule found about a person in a span of time.
 *
 * @param office of the person at that time
 * @param kind of record; empty where many kinds are meant
 * @param question the words looked for; empty where there were none
 * @param acts how many acts it is about
 */
record Finding(
        WarningRule rule,
        long account,
        long office,
        Instant since,
        Instant until,
        String kind,
        String question,
        int acts) {}
