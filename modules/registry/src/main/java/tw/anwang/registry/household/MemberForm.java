package tw.anwang.registry.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Candidate;
import tw.anwang.registry.Candidates;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.registry.page.PageWords;

/** Entering a member of a household, or correcting what is known of one. */
@Named
@ViewScoped
public class MemberForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "registry.member";

    @Inject
    Memberships memberships;

    @Inject
    Entering entering;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long household;
    private Long member;
    private int version;
    private MemberTyped typed;
    private String obstacle;
    private List<Difference> differences = List.of();
    private Candidates candidates = Candidates.NONE;

    public void load() {
        if (typed != null) {
            return;
        }
        obstacle = words.of(memberships.whyNotKeep(household));
        if (member == null || !obstacle.isEmpty()) {
            typed = new MemberTyped();
            typed.setJoinedOn(Taipei.today(clock));
        } else {
            Memberships.Standing standing = memberships.read(member);
            household = standing.household();
            version = standing.version();
            typed = MemberTyped.of(standing.words(), standing.place());
        }
    }

    /** Whoever may be registered already is shown before somebody new is entered. */
    public String save() {
        if (member == null) {
            candidates = Candidates.NONE; // what stood there was shown of other words
            return saveAnother();
        }
        if (savedFirst()) {
            return null;
        }
        memberships.correct(member, version, typed.words(), typed.place(), typed.typedNumber());
        return saved();
    }

    /** None of those shown: somebody new. */
    public String saveAnother() {
        candidates = entering.enter(household, typed, candidates);
        return candidates.isEmpty() ? saved() : null;
    }

    /** One of those shown: the person belongs here too from now on. */
    public String join(Candidate same) {
        memberships.join(household, same.person(), typed.place(), typed.typedNumber());
        return saved();
    }

    private String saved() {
        drafts.discard(DRAFT, getDraft());
        words.done(typed.getDiedOn() == null ? "member.saved" : "member.saved.died");
        return "/registry/household?faces-redirect=true&id=" + household;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        Memberships.Standing now = memberships.byId(member);
        differences = now.version() == version
                ? List.of()
                : Difference.between(
                        MemberTyped.shown(now.words(), now.place(), words::key),
                        MemberTyped.shown(typed.words(), typed.place(), words::key));
        version = now.version();
        return !differences.isEmpty();
    }

    /** Which draft belongs here. */
    public String getDraft() {
        return household + "-" + (member == null ? "new" : member);
    }

    /** Why it cannot be saved, or an empty text. */
    public String getObstacle() {
        return obstacle;
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    /** Who may be the person typed; none until it is saved. */
    public Candidates getCandidates() {
        return candidates;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public MemberTyped getTyped() {
        return typed;
    }

    public long getHousehold() {
        return household;
    }

    public void setHousehold(long household) {
        this.household = household;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }
}
