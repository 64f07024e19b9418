package tw.anwang.identity;

import java.util.Optional;

/**
 * Nobody is asked about an application any more who was asked until now.
 *
 * @param applicant who is to be told; nothing where nobody is, or the applicant has no account
 * @param name of who was to get the account
 * @param words why it was refused
 */
public record ApplicationEnded(long id, Optional<AccountId> applicant, boolean approved, String name, String words) {
    /** One step is done and the next one is asked. */
    public static ApplicationEnded ofStep(long id) {
        return new ApplicationEnded(id, Optional.empty(), false, "", "");
    }

    /** Its time is over. */
    public static ApplicationEnded forgotten(long id) {
        return ofStep(id);
    }

    /** It was decided. */
    public static ApplicationEnded decided(
            long id, Optional<AccountId> applicant, boolean approved, String name, String words) {
        return new ApplicationEnded(id, applicant, approved, name, words);
    }
}
