package tw.anwang.intake.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
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

/** Entering a report; what turns out to be wrong is corrected by {@link tw.anwang.intake.correction.CorrectionForm}. */
@Named
@ViewScoped
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "intake.report";
    private static final String NEW = "new";

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

    private ReportTyped typed;

    public void load() {
        if (typed != null) {
            return;
        }
        typed = new ReportTyped();
        typed.setReceived(RocDate.format(clock.instant()));
        typed.setCounty(
                offices.byId(user.getMe().office()).map(OfficeRef::countyCode).orElse(null));
    }

    public String save() {
        long id = reports.register(typed.head(), typed.words(), typed.told(), typed.reporter());
        drafts.discard(DRAFT, NEW);
        words.done("report.saved");
        return "/intake/report?faces-redirect=true&id=" + id;
    }

    public String getDraft() {
        return NEW;
    }

    public List<Code> codes(String list) {
        return codes.of(CodeList.valueOf(list), Taipei.today(clock));
    }

    public String name(Code code) {
        return code.code() + " " + code.name(PageMessages.locale());
    }

    public List<CountyRef> getCounties() {
        return offices.countiesAll();
    }

    /** Of the county of the report. */
    public List<DistrictRef> getDistricts() {
        return districts.of(String.valueOf(typed.getCounty()));
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

    public ReportTyped getTyped() {
        return typed;
    }
}
