package tw.anwang.intake.screening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.intake.dispatch.Receivers;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.report.ReportSheetPage;

/** 複核: agreeing with a screening, or sending it back. */
@Named
@ViewScoped
public class CheckingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Screenings screenings;

    @Inject
    ReportSheetPage shown;

    @Inject
    Receivers receivers;

    @Inject
    PageWords words;

    private int version;
    private String said;
    private String why;

    /** What is judged is what was read. */
    public void load() {
        version = shown.getSheet().report().version();
    }

    /** That nobody in the office proposed may accept, and who will be asked instead; or an empty text. */
    public String getWarning() {
        ScreeningRow screening = shown.getSheet().screening();
        return screening == null ? "" : words.of(receivers.warning(screening.office()));
    }

    public String agree() {
        screenings.agree(shown.getId(), version, said);
        return again("report.checked");
    }

    public String sendBack() {
        screenings.sendBack(shown.getId(), version, why);
        return again("report.sentBack");
    }

    private String again(String key) {
        words.done(key);
        return "/intake/report?faces-redirect=true&id=" + shown.getId();
    }

    /** What is added to an agreement. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    /** Why it goes back. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
