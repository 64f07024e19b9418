package tw.anwang.intake.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportSheetPage;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.TypedMoment;

/** 還沒有答覆的派案: taking it back, or writing down what the office said on the telephone. */
@Named
@ViewScoped
public class UnansweredPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Unanswered unanswered;

    @Inject
    Receivers receivers;

    @Inject
    ReportSheetPage shown;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private String why;
    private String who;
    private String at;
    private Boolean accepts;
    private String said;

    /** For the window, as long as nobody answered. */
    public boolean isShown() {
        return getReport().state() == ReportState.DISPATCHED
                && AnswerRules.whyNotRecord(getReport(), user.getMe()).isEmpty();
    }

    private Report getReport() {
        return shown.getSheet().report();
    }

    /** That nobody in the office may accept, and who was asked instead; or an empty text. */
    public String getWarning() {
        return words.of(receivers.warning(getReport().office()));
    }

    public String getRecallObstacle() {
        return words.of(AnswerRules.whyNotRecall(getReport(), user.getMe()));
    }

    public String recall() {
        unanswered.recall(shown.getId(), why);
        return again("report.recalled");
    }

    public String record() {
        unanswered.record(shown.getId(), new ToldAnswer(who, TypedMoment.of(at), accepts, said));
        return again("phone.recorded");
    }

    private String again(String key) {
        words.done(key);
        return "/intake/report?faces-redirect=true&id=" + shown.getId();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    /** When it was said, as typed. */
    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public Boolean getAccepts() {
        return accepts;
    }

    public void setAccepts(Boolean accepts) {
        this.accepts = accepts;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
