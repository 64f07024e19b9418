package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.function.LongConsumer;
import tw.anwang.identity.factor.SealedSecrets;

/** What lies in columns of the database under APP_DATA_KEYS. Asks no right: the caller has, or is the clock. */
@ApplicationScoped
public class HiddenColumns {
    @Inject
    SealedSecrets secrets;

    /** Number of a key to the values it hides. */
    public SortedMap<Integer, Long> counts() {
        return secrets.counts();
    }

    /**
     * Hides with the newest key what lies under an older one, some at a time, each portion in a transaction of its own:
     * it may be broken off and begun again.
     *
     * @param each hears after a portion how many of it were looked at
     * @return how many were hidden anew
     */
    public int renew(LongConsumer each) {
        int renewed = 0;
        SealedSecrets.Portion portion = secrets.renew(0);
        while (portion.looked() > 0) {
            renewed += portion.renewed();
            each.accept(portion.looked());
            portion = secrets.renew(portion.last());
        }
        return renewed;
    }
}
