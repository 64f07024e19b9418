package tw.anwang.welfare.referral;

import tw.anwang.directory.OfficeId;

/**
 * What a referral asks.
 *
 * @param office who is asked, or null where it is a body in words
 * @param person a member of the family, or null for the family
 * @param consentWords who agreed and when, or the article of the law
 * @param handed what is handed over
 * @param contact whom to call there, and how; null where nobody is known
 */
public record Asked(
        OfficeId office,
        String body,
        Long person,
        String reason,
        Consent consent,
        String consentWords,
        String handed,
        String contact) {}
