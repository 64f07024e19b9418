package tw.anwang.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemParty;

/** What an office was handed while no round asks for it: it lies among its tasks until one opens. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HandedOutTasks {
    private static final String VERB = "meetings.task.handedOut";

    /** A part of an item (分列) is handed out as the item was. */
    private static final Set<Act> HANDED_OUT = Set.of(Act.HAND_OUT, Act.BRANCH);

    @Inject
    Tasks tasks;

    /** Nothing for what the opening balance brought: its offices have reported on it before. */
    void lay(TrackedItem item) {
        if (item.handling() == Handling.REPORT
                && item.changes().stream().anyMatch(change -> HANDED_OUT.contains(change.act()))) {
            item.parties().stream().filter(TrackedItemParty::isAsked).forEach(party -> tasks.open(task(item, party)));
        }
    }

    /** A round asks for it now, other offices are asked, or nobody is. */
    void clear(long itemId) {
        tasks.close(TrackedItem.KIND.name(), itemId, VERB);
    }

    private static NewTask task(TrackedItem item, TrackedItemParty party) {
        return NewTask.of(VERB, TrackedItem.KIND.name(), item.id(), "/meetings/trackedItem.xhtml?id=" + item.id())
                .forOffice(party.office(), "meetings.answer")
                .because("meetings.task.why." + party.part())
                .about(item.called())
                .due(
                        item.due().date() == null
                                ? Deadline.none()
                                : Deadline.on(item.due().date()));
    }
}
