package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.WhoOpened;

/** Who opened an item and when: for heads of the office that leads it and of the staff unit of its series. */
@ApplicationScoped
public class Openings {
    /** One page of them, newest first. */
    public record Found(TrackedItem item, WhoOpened.Found opened) {}

    @Inject
    TrackedItems items;

    @Inject
    WhoOpened opened;

    /** Leaves a row of its own in the trail. @throws NotVisible for anybody else */
    @Permitted("meetings.read")
    @Transactional
    public Found of(long id, int page) {
        TrackedItem item = items.byId(id);
        return new Found(item, opened.of(TrackedItem.KIND.name(), id, page, item.lead(), item.staff()));
    }
}
