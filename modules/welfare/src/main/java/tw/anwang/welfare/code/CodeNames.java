package tw.anwang.welfare.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What codes are called: asked once, for only a migration changes that, and one runs before the portal starts. */
@ApplicationScoped
class CodeNames {
    @Inject
    Codes codes;

    private volatile List<Code> all;

    /** Every code there ever was; by when one holds is asked elsewhere. */
    List<Code> all() {
        List<Code> known = all;
        if (known == null) {
            known = codes.all();
            all = known;
        }
        return known;
    }
}
