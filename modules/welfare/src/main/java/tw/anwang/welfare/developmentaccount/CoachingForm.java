package tw.anwang.welfare.developmentaccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.page.PageWords;

/** Writing down how a family was coached. */
@Named
@ViewScoped
public class CoachingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    AccountCoachings coachings;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long account;
    private LocalDate day;
    private String reason;
    private String other;
    private String arranged;
    private transient DevelopmentAccount record;

    public void load() {
        record = accounts.read(account);
        day = Taipei.today(clock);
    }

    public String save() {
        coachings.write(account, new Coached(day, reason, other, arranged));
        drafts.discard("welfare.accountCoaching", String.valueOf(account));
        words.saved("developmentAccount.coached", other + " " + arranged);
        return "/welfare/developmentAccount?faces-redirect=true&id=" + account;
    }

    /** Why nothing can be written down, or an empty text. */
    public String getObstacle() {
        return words.of(AccountRules.whyNotWrite(getRecord(), user.getMe()));
    }

    public DevelopmentAccount getRecord() {
        record = record == null ? accounts.byId(account) : record;
        return record;
    }

    public int getMonthsWithout() {
        return getRecord().monthsWithout(Taipei.today(clock));
    }

    public long getAccount() {
        return account;
    }

    public void setAccount(long account) {
        this.account = account;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getArranged() {
        return arranged;
    }

    public void setArranged(String arranged) {
        this.arranged = arranged;
    }
}
