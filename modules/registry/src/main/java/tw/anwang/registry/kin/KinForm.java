package tw.anwang.registry.kin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.page.PageWords;

/** 親屬關係: one line after the other is entered, those entered stand above the form. */
@Named
@ViewScoped
public class KinForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FamilyKins families;

    @Inject
    Kinships kinships;

    @Inject
    PageWords words;

    private long household;
    private transient FamilyKin family;
    private transient String obstacle;
    private final KinTyped typed = new KinTyped();

    public void load() {
        getFamily();
    }

    /** @return the family as it is now; read anew when the page is opened */
    public FamilyKin getFamily() {
        if (family == null) {
            family = families.byId(household);
        }
        return family;
    }

    public List<FamilyMember> getPeople() {
        return List.copyOf(getFamily().people().values());
    }

    public List<KinLine> getLines() {
        return getFamily().lines();
    }

    /** Name with role, as the lists of the form offer it; two without a name differ by their role. */
    public String called(FamilyMember member) {
        String name = member.name() == null ? words.key("person.nameless") : member.name();
        return name + "（" + words.key(member.role().getLabelKey()) + "）";
    }

    public String called(PersonId person) {
        return called(getFamily().people().get(person));
    }

    public String add() {
        List<RuleBroken> doubts = kinships.add(household, typed.line());
        words.doneBut("kin.added", doubts);
        return again();
    }

    public String remove(KinLine line) {
        kinships.remove(household, line.id());
        words.done("kin.removed");
        return again();
    }

    private String again() {
        return "/registry/kinForm?faces-redirect=true&household=" + household;
    }

    /** Why nothing can be entered here, or an empty text. */
    public String getObstacle() {
        if (obstacle == null) {
            obstacle = words.of(kinships.whyNotKeepRead(getFamily().sheet().id().value()));
        }
        return obstacle;
    }

    public KinTyped getTyped() {
        return typed;
    }

    public long getHousehold() {
        return household;
    }

    public void setHousehold(long household) {
        this.household = household;
    }
}
