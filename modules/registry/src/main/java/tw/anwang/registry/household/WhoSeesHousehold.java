package tw.anwang.registry.household;

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
import tw.anwang.registry.household.FamilySheet.Reader;

/** 誰看得到: who sees a household now, and who may ask who opened it. */
@Named
@RequestScoped
public class WhoSeesHousehold {
    @Inject
    WhoSees seen;

    @Inject
    WhoOpened opened;

    @Inject
    OfficeWords officeWords;

    private List<WhoSees.Held> held;

    /** Offices that take part; the one that answers for the record is among them. */
    public String offices(FamilySheet sheet) {
        return words(parties(sheet));
    }

    /** People admitted by name; empty where there is nobody. */
    public String admitted(FamilySheet sheet) {
        return sheet.parties().stream()
                .map(Reader::person)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    /** Names of the offices above those that take part; empty where there are none. */
    public String above(FamilySheet sheet) {
        return words(List.copyOf(seen.above(parties(sheet))));
    }

    private static List<OfficeId> parties(FamilySheet sheet) {
        return sheet.parties().stream()
                .map(Reader::office)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String words(List<OfficeId> offices) {
        return offices.stream()
                .map(office -> officeWords.listName(office.value()))
                .collect(Collectors.joining("、"));
    }

    /** Grants of offices and 緊急調閱 that open it now. */
    public List<WhoSees.Held> held(FamilySheet sheet) {
        if (held == null) {
            held = seen.by(Household.KIND.name(), sheet.id().value(), sheet.lead(), sheet.sensitivity());
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
    public boolean toldOpenings(FamilySheet sheet) {
        return opened.mayBeTold(sheet.lead());
    }
}
