package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.registry.household.FamilySheet.MemberRow;
import tw.anwang.registry.household.FamilySheet.ServiceRow;

/** 家庭頁: one family, its members and everybody who serves it. */
@Named
@RequestScoped
public class HouseholdPage {
    @Inject
    FamilySheets sheets;

    @Inject
    OfficeWords officeWords;

    private long id;
    private boolean merged;
    private FamilySheet sheet;

    public void load() {
        sheet = sheets.byId(id);
        merged = sheet.id().value() != id;
        id = sheet.id().value();
        officeWords.learn(Stream.concat(
                        sheet.parties().stream()
                                .map(one -> one.office() == null
                                        ? null
                                        : one.office().value()),
                        Stream.concat(
                                        sheet.open().stream(),
                                        sheet.ended().stream().map(ServiceRow::service))
                                .map(one -> one.office().value()))
                .toList());
    }

    /** Whole years; an empty text where nobody knows. Of the dead the age they reached. */
    public String age(MemberRow row) {
        Integer age = row.member()
                .ageOn(
                        row.member().diedOn() == null
                                ? sheet.today()
                                : row.member().diedOn());
        return age == null ? "" : age.toString();
    }

    public boolean isMinor(MemberRow row) {
        return row.member().isMinorOn(sheet.today());
    }

    /** The other 主責 offices of a family that has several. */
    public String getOthers() {
        return sheet.coordination().others().stream()
                .map(one -> officeWords.listName(one.office().value()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Names of the offices that are 主責 today. */
    public String getLeading() {
        return sheet.open().stream()
                .filter(one -> one.leads())
                .map(one -> officeWords.listName(one.office().value()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    public List<MemberRow> getMembers() {
        return sheet.members();
    }

    /** Whether the address named a household that became one with this. */
    public boolean isMerged() {
        return merged;
    }

    public FamilySheet getSheet() {
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
