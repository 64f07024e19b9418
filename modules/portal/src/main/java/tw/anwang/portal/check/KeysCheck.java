package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.Finding;
import tw.anwang.identity.HiddenColumns;
import tw.anwang.identity.KeyRing;
import tw.anwang.identity.NodeCheck;

/** Whether every key is there that something in the database lies under. Names numbers of keys, never a key. */
@ApplicationScoped
public class KeysCheck implements NodeCheck {
    @Inject
    @ConfigProperty(name = "app.data.keys")
    String dataKeys;

    @Inject
    @ConfigProperty(name = "app.trail.keys")
    String trailKeys;

    @Inject
    HiddenColumns columns;

    @Override
    public String key() {
        return "keys";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public Finding look() {
        Set<Integer> known = KeyRing.of(dataKeys).numbers();
        String lost = columns.counts().keySet().stream()
                .filter(number -> number > 0 && !known.contains(number))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            return bad("lost", lost);
        }
        return together(dataKeys, trailKeys);
    }

    /** As far as it can be said without a database. */
    Finding together(String data, String trail) {
        Set<String> secrets = secrets(data);
        secrets.retainAll(secrets(trail));
        return secrets.isEmpty()
                ? good("fine", KeyRing.of(data).first(), KeyRing.of(trail).first())
                : wary("same");
    }

    private static Set<String> secrets(String keys) {
        return Arrays.stream(keys.split("\\s+"))
                .map(one -> one.substring(one.indexOf(':') + 1))
                .collect(Collectors.toSet());
    }
}
