package tw.anwang.desk.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.file.FileUpkeep;
import tw.anwang.identity.HiddenColumns;
import tw.anwang.identity.KeyRing;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;

/** The keys of APP_DATA_KEYS and what lies under each; never a key itself. */
@ApplicationScoped
public class Keys {
    /** In the trail: that what old keys hid was hidden anew. */
    static final String KIND = "desk.key";

    @Inject
    @ConfigProperty(name = "app.data.keys")
    String setting;

    @Inject
    HiddenColumns columns;

    @Inject
    FileUpkeep files;

    @Inject
    Trail trail;

    /** Every key that is set or that something lies under, the newest first. */
    @Permitted("identity.administer")
    public List<KeyUse> uses() {
        KeyRing ring = KeyRing.of(setting);
        Map<Integer, Long> inColumns = columns.counts();
        Map<Integer, Long> inFiles = files.counts();
        TreeSet<Integer> numbers = new TreeSet<>(ring.numbers());
        numbers.addAll(inColumns.keySet());
        numbers.addAll(inFiles.keySet());
        return numbers.descendingSet().stream()
                .map(number -> new KeyUse(
                        number,
                        ring.numbers().contains(number),
                        number == ring.first(),
                        inColumns.getOrDefault(number, 0L),
                        inFiles.getOrDefault(number, 0L)))
                .toList();
    }

    /** The same as {@link #night}, begun by hand. @param each hears of every portion how many were looked at */
    @Permitted("identity.administer")
    public void renew(LongConsumer each) {
        // told now: who ends it in the middle leaves no line behind of what was done
        trail.record("renewKeys", KIND, KeyRing.of(setting).first(), "begun");
        hideAnew(each);
    }

    /** By the clock: hides with the newest key what lies open or under an older one. */
    @ActivateRequestContext
    public void night() {
        hideAnew(portion -> {});
    }

    private void hideAnew(LongConsumer each) {
        int renewedColumns = columns.renew(each);
        int renewedFiles = files.rehide(() -> each.accept(1));
        if (renewedColumns + renewedFiles > 0) {
            int number = KeyRing.of(setting).first();
            trail.record("renewKeys", KIND, number, "columns " + renewedColumns + ", files " + renewedFiles);
        }
    }
}
