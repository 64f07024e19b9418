package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.ResetCodeUsed;

/** What other modules are told of codes that were used. */
@ApplicationScoped
public class ToldOfResets {
    private final List<ResetCodeUsed> used = new ArrayList<>();

    void used(@Observes ResetCodeUsed code) {
        used.add(code);
    }

    ResetCodeUsed last() {
        return used.get(used.size() - 1);
    }
}
