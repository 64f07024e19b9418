package tw.anwang.intake.correction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.code.Code;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.person.PersonTyped;
import tw.anwang.intake.report.ReportTyped;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** Correcting a report. */
@Named
@ViewScoped
public class CorrectionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "intake.correction";

    @Inject
    Corrections corrections;

    @Inject
    Codes codes;

    @Inject
    Districts districts;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private String why;
    private ReportTyped typed;
    private List<Difference> differences = List.of();
    private transient CorrectionSheet sheet;

    public void load() {
        if (typed == null) {
            version = getSheet().report().version();
            typed = getSheet().typed();
        }
    }

    public String save() {
        sheet = null;
        if (getSheet().report().version() != version) {
            // both are shown, and the next save is made with both seen
            version = getSheet().report().version();
            differences = Difference.between(Shown.of(getSheet().typed()), Shown.of(typed));
            return null;
        }
        List<Corrected.Person> people =
                typed.getPeople().stream().map(this::person).toList();
        corrections.correct(
                id,
                version,
                new Corrected(typed.getKind(), typed.isUrgent(), typed.getUrgentWhy(), typed.words(), people, why));
        drafts.discard(DRAFT, String.valueOf(id));
        words.done("correction.saved");
        return "/intake/report?faces-redirect=true&id=" + id;
    }

    private Corrected.Person person(PersonTyped one) {
        return new Corrected.Person(one.getId(), one.isGone(), one.told(false));
    }

    /** Why it cannot be corrected now, or an empty text. */
    public String getObstacle() {
        return words.of(getSheet().obstacle());
    }

    /** Why kind and urgency cannot. */
    public String getKindObstacle() {
        return words.of(getSheet().kindObstacle());
    }

    public CorrectionSheet getSheet() {
        sheet = sheet == null ? corrections.begin(id) : sheet;
        return sheet;
    }

    public List<Code> codes(String list) {
        return codes.of(CodeList.valueOf(list), Taipei.dayOf(getSheet().report().receivedAt()));
    }

    public String name(Code code) {
        return code.code() + " " + code.name(PageMessages.locale());
    }

    public List<DistrictRef> getDistricts() {
        return districts.of(getSheet().report().countyCode());
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public ReportTyped getTyped() {
        return typed;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
