package tw.anwang.welfare.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** One referral, and writing down what the other side says. Keeps which version was read. */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Referrals referrals;

    @Inject
    FamilyCases cases;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords page;

    @Inject
    Clock clock;

    private long id;
    private int version;
    private ReferralState next;
    private LocalDate day;
    private String words;
    private transient Referral record;
    private transient FamilyCase of;

    public void load() {
        version = getRecord().version();
        day = Taipei.today(clock);
        of = cases.read(record.caseId());
    }

    public String answer() {
        record = null;
        if (getRecord().version() != version) {
            version = record.version();
            page.changedSince();
            return null;
        }
        referrals.answer(id, version, next, words, day);
        drafts.discard("welfare.referral.answer", String.valueOf(id));
        page.saved("referral.answered", words);
        return "/welfare/referral?faces-redirect=true&id=" + id;
    }

    /** Why nothing can be written down, or an empty text. */
    public String getObstacle() {
        return page.of(ReferralRules.whyNotAnswer(getOf(), getRecord(), user.getMe()));
    }

    public Referral getRecord() {
        record = record == null ? referrals.byId(id) : record;
        return record;
    }

    public FamilyCase getOf() {
        of = of == null ? cases.byId(getRecord().caseId()) : of;
        return of;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ReferralState getNext() {
        return next;
    }

    public void setNext(ReferralState next) {
        this.next = next;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
