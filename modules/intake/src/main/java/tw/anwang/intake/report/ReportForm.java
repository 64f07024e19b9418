package tw.anwang.intake.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.code.Code;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.page.PageWords;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** Entering a report, or correcting what is told until somebody screened it. */
@Named
@ViewScoped
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "intake.report";

    @Inject
    Reports reports;

    @Inject
    Codes codes;

    @Inject
    Offices offices;

    @Inject
    Districts districts;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long id;
    private int version;
    private ReportTyped typed;
    private List<Difference> differences = List.of();
    private transient Report found;

    public void load() {
        if (typed != null) {
            return;
        }
        if (id == null) {
            typed = new ReportTyped();
            typed.setReceived(RocDate.format(clock.instant()));
            typed.setCounty(offices.byId(user.getMe().office())
                    .map(OfficeRef::countyCode)
                    .orElse(null));
        } else {
            version = getFound().version();
            typed = getObstacle().isEmpty() ? ReportTyped.of(reports.read(id).words()) : new ReportTyped();
        }
    }

    public String save() {
        String draft = getDraft();
        if (id == null) {
            id = reports.register(typed.head(), typed.words(), typed.told(), typed.reporter());
        } else if (savedFirst()) {
            return null;
        } else {
            reports.amend(id, version, typed.words());
        }
        drafts.discard(DRAFT, draft);
        words.done("report.saved");
        return "/intake/report?faces-redirect=true&id=" + id;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        found = null;
        differences = getFound().version() == version
                ? List.of()
                : Difference.between(found.words().shown(), typed.words().shown());
        version = getFound().version();
        return !differences.isEmpty();
    }

    /** Which draft belongs here: a new report, or one that is there. */
    public String getDraft() {
        return id == null ? "new" : id.toString();
    }

    /** Why it cannot be saved, or an empty text. */
    public String getObstacle() {
        return id == null ? "" : words.of(ReportRules.whyNotAmend(getFound(), user.getMe()));
    }

    private Report getFound() {
        found = found == null ? reports.byId(id) : found;
        return found;
    }

    /** What it is called, where it is there already. */
    public String getNumber() {
        return id == null ? null : getFound().number();
    }

    public List<Code> codes(String list) {
        return codes.of(
                CodeList.valueOf(list),
                id == null ? Taipei.today(clock) : Taipei.dayOf(getFound().receivedAt()));
    }

    public String name(Code code) {
        return code.code() + " " + code.name(PageMessages.locale());
    }

    public List<CountyRef> getCounties() {
        return offices.countiesAll();
    }

    /** Of the county of the report. */
    public List<DistrictRef> getDistricts() {
        return districts.of(
                id == null ? String.valueOf(typed.getCounty()) : getFound().countyCode());
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
