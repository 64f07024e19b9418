package tw.anwang.intake.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.Remaining;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.intake.correction.CorrectionHistory;
import tw.anwang.intake.correction.CorrectionRow;
import tw.anwang.intake.page.PageWords;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** One report with everything beside it. */
@Named
@ViewScoped
public class ReportSheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReportSheets sheets;

    @Inject
    CorrectionHistory corrections;

    @Inject
    Codes codes;

    @Inject
    Districts districts;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long id;
    private transient ReportSheet sheet;
    private transient List<CorrectionRow> corrected;

    public void load() {
        getSheet();
    }

    public ReportSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    /** Why the verb cannot be done, or an empty text. */
    public String why(String verb) {
        return words.of(getSheet().obstacle(verb));
    }

    /** What a code meant on the day of the report. */
    public String code(String list, String code) {
        return codes.words(
                CodeList.valueOf(list), code, Taipei.dayOf(getSheet().report().receivedAt()), PageMessages.locale());
    }

    public String getDistrict() {
        String code = getSheet().report().words().districtCode();
        return code == null
                ? null
                : districts.byCode(code).map(DistrictRef::name).orElse(code);
    }

    /** What is left of a clock that runs. */
    public Remaining left(ReportClock one) {
        return Remaining.of(one.deadline(), clock.instant());
    }

    /** Those that may be paused. */
    public List<ReportClock> getRunning() {
        return getSheet().clocks().stream().filter(ReportClock::isRunning).toList();
    }

    /** The day by whose end it is due, as shown. */
    public String day(ReportClock one) {
        return RocDate.format(one.deadline().day());
    }

    /** The moment by which it is due, as shown. */
    public String moment(ReportClock one) {
        return RocDate.format(one.deadline().dueAt());
    }

    /** What it said before it was corrected. */
    public List<CorrectionRow> getCorrections() {
        corrected = corrected == null ? corrections.of(getSheet().report()) : corrected;
        return corrected;
    }

    public LocalDate getDay() {
        return Taipei.dayOf(getSheet().report().receivedAt());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
