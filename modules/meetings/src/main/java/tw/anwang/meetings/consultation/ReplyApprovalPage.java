package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.answer.ApprovalForm;
import tw.anwang.meetings.page.PageWords;

/** The head's part of a reply's page: approve and send, or give back inside the office. */
@Named
@RequestScoped
public class ReplyApprovalPage {
    @Inject
    Replies replies;

    @Inject
    ConsultationReplyPage page;

    @Inject
    PageWords words;

    private int version;
    private String level;
    private LocalDate date;
    private String number;
    private String reason;

    public String approve() {
        replies.approve(page.getId(), version, Approval.typed(level, date, number));
        return again("reply.approved");
    }

    public String sendBack() {
        replies.sendBack(page.getId(), version, reason);
        return again("reply.sentBack");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/consultationReply?faces-redirect=true&id=" + page.getId();
    }

    public String getObstacle() {
        return words.of(page.getSheet().whyNotApprove());
    }

    public boolean isOnFile() {
        return page.getSheet().form() == ApprovalForm.ON_FILE;
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
}
