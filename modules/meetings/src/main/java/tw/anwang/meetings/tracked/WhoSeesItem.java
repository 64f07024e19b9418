package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.anwang.desk.OfficeWords;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.WhoOpened;
import tw.anwang.identity.WhoSees;
import tw.anwang.kernel.RocDate;

/** 誰看得到: who besides the offices asked and the staff unit sees an item now, and who may ask who opened it. */
@Named
@RequestScoped
public class WhoSeesItem {
    @Inject
    WhoSees seen;

    @Inject
    WhoOpened opened;

    @Inject
    OfficeWords officeWords;

    private List<WhoSees.Held> held;

    /** How many offices and persons read along. */
    public long readers(TrackedItem item) {
        return item.parties().stream()
                .filter(party -> party.part() == Part.READER)
                .count();
    }

    /** Names of the offices above those that take part; empty where there are none. */
    public String above(TrackedItem item) {
        List<OfficeId> parties = item.parties().stream()
                .map(TrackedItemParty::office)
                .filter(Objects::nonNull)
                .toList();
        return seen.above(parties).stream()
                .map(office -> officeWords.listName(office.value()))
                .collect(Collectors.joining("、"));
    }

    /** Grants of offices that open it now. */
    public List<WhoSees.Held> grants(TrackedItem item) {
        return held(item).stream().filter(one -> !one.glass()).toList();
    }

    /** 緊急調閱 that open it now. */
    public List<WhoSees.Held> glasses(TrackedItem item) {
        return held(item).stream().filter(WhoSees.Held::glass).toList();
    }

    private List<WhoSees.Held> held(TrackedItem item) {
        if (held == null) {
            held = seen.by(TrackedItem.KIND.name(), item.id(), item.lead(), item.sensitivity());
        }
        return held;
    }

    /** Who holds it: the office, or the person and the office of the person. */
    public String who(WhoSees.Held one) {
        String office =
                one.office() == null ? "" : officeWords.listName(one.office().value());
        return one.person() == null ? office : (office + " " + one.person()).strip();
    }

    public String until(WhoSees.Held one) {
        return RocDate.format(one.until());
    }

    /** Whether this person may be told who opened it. */
    public boolean toldOpenings(TrackedItem item) {
        return opened.mayBeTold(item.lead(), item.staff());
    }
}
