package tw.anwang.meetings.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.anwang.meetings.page.PageWords;

/** The head's part of an answer's page: approve and send, or give back inside; and how the office approves at all. */
@Named
@RequestScoped
public class ApprovalPage {
    @Inject
    Answers answers;

    @Inject
    ApprovalForms forms;

    @Inject
    AnswerPage page;

    @Inject
    PageWords words;

    private int version;
    private String level;
    private LocalDate date;
    private String number;
    private String reason;
    private ApprovalForm form;

    public String approve() {
        answers.approve(page.getId(), version, Approval.typed(level, date, number));
        return again("answer.approved");
    }

    public String sendBack() {
        answers.sendBack(page.getId(), version, reason);
        return again("answer.sentBack");
    }

    public String choose() {
        forms.choose(form);
        return again("answer.approvalForm.saved");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/answer?faces-redirect=true&id=" + page.getId();
    }

    public String getObstacle() {
        return words.of(page.getSheet().whyNotApprove());
    }

    public boolean isOnFile() {
        return page.getSheet().form() == ApprovalForm.ON_FILE;
    }

    public ApprovalForm[] getForms() {
        return ApprovalForm.values();
    }

    /** The version the head has read; travels with the form. */
    public int getVersion() {
        return page.getSheet().version();
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ApprovalForm getForm() {
        return page.getSheet().form();
    }

    public void setForm(ApprovalForm form) {
        this.form = form;
    }
}
