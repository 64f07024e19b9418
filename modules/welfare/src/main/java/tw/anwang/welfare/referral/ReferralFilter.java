package tw.anwang.welfare.referral;

import java.util.Map;

/** Which referrals are asked for. @param overdue only those to which an answer is missing */
public record ReferralFilter(boolean overdue) {
    /** As the address has it. */
    Map<String, String> query() {
        return overdue ? Map.of("overdue", "true") : Map.of();
    }
}
