package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.GlassOpened;
import tw.anwang.identity.GlassReviewed;

/** Hears what desk would hear. */
@ApplicationScoped
public class ToldOfGlass {
    private final List<GlassOpened> opened = new ArrayList<>();
    private final List<GlassReviewed> reviewed = new ArrayList<>();

    void opened(@Observes GlassOpened glass) {
        opened.add(glass);
    }

    void reviewed(@Observes GlassReviewed glass) {
        reviewed.add(glass);
    }

    GlassOpened lastOpened() {
        return opened.get(opened.size() - 1);
    }

    GlassReviewed lastReviewed() {
        return reviewed.get(reviewed.size() - 1);
    }
}
