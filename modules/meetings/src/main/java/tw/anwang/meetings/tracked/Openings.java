package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;

/** Who opened an item and when: for the staff unit of its series, which answers for who sees it. */
@ApplicationScoped
public class Openings {
    private static final String READ = "read";

    /** One page of them, newest first. */
    public record Found(TrackedItem item, List<Trail.Act> acts, Paging paging) {}

    @Inject
    TrackedItems items;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Leaves a row of its own in the trail. @throws NotVisible for anybody but the staff unit */
    @Permitted("meetings.keep")
    @Transactional
    public Found of(long id, int page) {
        TrackedItem item = items.byId(id);
        String kind = TrackedItem.KIND.name();
        if (TrackedItemPolicy.whyNotKeep(item, user.getMe()).isPresent()) {
            throw new NotVisible(kind, id);
        }
        trail.record("readTrail", kind, id, null);
        Paging paging = new Paging(page, Paging.SIZE, trail.times(READ, kind, id), Map.of("id", String.valueOf(id)));
        return new Found(item, trail.acts(READ, kind, id, paging.firstRow(), paging.size()), paging);
    }
}
