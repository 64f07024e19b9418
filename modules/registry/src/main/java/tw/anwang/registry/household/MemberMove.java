package tw.anwang.registry.household;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.page.PageWords;

/** A member moves into another household, or belongs to two from now on. */
@Named
@ViewScoped
public class MemberMove implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Memberships memberships;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long member;
    private long household;
    private String name;
    private String to;
    private LocalDate day;
    private MemberRole role = MemberRole.UNKNOWN;
    private boolean stays;

    public void load() {
        Memberships.Standing standing = memberships.read(member);
        household = standing.household();
        name = standing.words().name();
        day = day == null ? Taipei.today(clock) : day;
    }

    public String move() {
        memberships.move(member, to, day, new Place(role, day, null), stays);
        words.done("member.moved");
        return "/registry/household?faces-redirect=true&id=" + household;
    }

    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    public String getName() {
        return name;
    }

    public long getHousehold() {
        return household;
    }

    public long getMember() {
        return member;
    }

    public void setMember(long member) {
        this.member = member;
    }

    /** 家戶編號 of the other household. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What the person is there. */
    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }

    /** Whether the person goes on to belong here too. */
    public boolean isStays() {
        return stays;
    }

    public void setStays(boolean stays) {
        this.stays = stays;
    }
}
