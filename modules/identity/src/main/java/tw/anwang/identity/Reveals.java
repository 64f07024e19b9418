package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** Shows one masked field of one record, once: the row in the trail is written before the value is loaded. */
@ApplicationScoped
public class Reveals {
    /** Signs the words about the purpose have at least [assumed]. */
    static final int WORDS = 5;

    private static final int WORDS_ROOM = 300;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /**
     * @param recordKind as in the trail; the caller has found the record visible
     * @param field name of the one field, such as {@code victim} or {@code text}
     * @param clear loads the value; asked only once the trail has its row
     * @throws RuleBroken where purpose or words are missing
     */
    @Permitted(IdentityPermissions.REVEAL)
    @Transactional
    public <T> T reveal(String recordKind, long recordId, String field, RevealTyped why, Supplier<T> clear) {
        whyNot(why).ifPresent(RuleBroken::refuse);
        // whoever types the number itself as the reason does not put it into the trail
        String words = SensitiveText.masked(why.getWords().strip());
        String told = words.length() > WORDS_ROOM ? words.substring(0, WORDS_ROOM) : words;
        trail.record("reveal", recordKind, recordId, field + " " + why.getPurpose() + " " + told);
        return clear.get();
    }

    private static Optional<RuleBroken> whyNot(RevealTyped why) {
        if (why.getPurpose() == null) {
            return Optional.of(new RuleBroken("identity.reveal.noPurpose"));
        }
        String words = why.getWords() == null ? "" : why.getWords().strip();
        return words.codePointCount(0, words.length()) < WORDS
                ? Optional.of(new RuleBroken("identity.reveal.shortWords", WORDS))
                : Optional.empty();
    }
}
