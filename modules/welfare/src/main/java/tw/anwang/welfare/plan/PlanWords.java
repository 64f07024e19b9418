package tw.anwang.welfare.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.identity.Masking;
import tw.anwang.kernel.PageMessages;
import tw.anwang.registry.FamilyMember;
import tw.anwang.welfare.assessment.Factor;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.page.PageWords;

/** Goals and tasks of a case in words, and what may be chosen for new ones. */
@Named
@RequestScoped
public class PlanWords {
    @Inject
    Plans plans;

    @Inject
    Masking masking;

    @Inject
    PageWords words;

    private List<PlannedGoal> goals;
    private List<FamilyMember> members;
    private List<Factor> factors;

    /** Goals of the newest edition. */
    public List<PlannedGoal> goals(FamilyCase planned) {
        goals = goals == null ? plans.goals(planned) : goals;
        return goals;
    }

    public List<PlannedGoal> open(FamilyCase planned) {
        return goals(planned).stream().filter(PlannedGoal::isOpen).toList();
    }

    /** Whose goal it is. */
    public String whose(FamilyCase planned, PlanGoal goal) {
        return goal.personId() == null ? words.key("plan.family") : member(planned, goal.personId());
    }

    /** Who does it. */
    public String doer(FamilyCase planned, PlanTask task) {
        return switch (task.doer()) {
            case WORKER -> words.key("plan.worker");
            case MEMBER -> member(planned, task.personId());
            case OFFICE -> masking.text(task.office());
        };
    }

    /** How a member of the family is called. */
    public String named(FamilyCase planned, long person) {
        return member(planned, person);
    }

    private String member(FamilyCase planned, long person) {
        return members(planned).stream()
                .filter(one -> one.person().value() == person)
                .findFirst()
                .map(this::called)
                .orElse(words.key("plan.left"));
    }

    public List<SelectItem> whose(FamilyCase planned) {
        return members(planned).stream()
                .map(one -> new SelectItem(one.person().value(), called(one)))
                .toList();
    }

    public List<SelectItem> doers(FamilyCase planned) {
        Stream<SelectItem> people = members(planned).stream()
                .map(one -> new SelectItem(String.valueOf(one.person().value()), called(one)));
        return Stream.of(
                        Stream.of(new SelectItem("WORKER", words.key("plan.worker"))),
                        people,
                        Stream.of(new SelectItem("OFFICE", words.key("plan.office"))))
                .flatMap(one -> one)
                .toList();
    }

    private String called(FamilyMember one) {
        return one.name() == null ? words.key("familyCase.member.unnamed") : one.name();
    }

    /** What a goal is about; a factor may be of an earlier assessment. */
    public String factor(FamilyCase planned, long id) {
        return factors(planned).stream()
                .filter(one -> one.id() == id)
                .map(PlanWords::called)
                .findFirst()
                .orElse(words.key("plan.factor.earlier"));
    }

    public List<SelectItem> factorChoices(FamilyCase planned) {
        return factors(planned).stream()
                .map(one -> new SelectItem(one.id(), called(one)))
                .toList();
    }

    private static String called(Factor one) {
        return one.code() + " " + one.name(PageMessages.locale());
    }

    public List<SelectItem> goalChoices(FamilyCase planned) {
        return goals(planned).stream()
                .map(one -> new SelectItem(one.goal().id(), one.goal().words()))
                .toList();
    }

    public List<SelectItem> taskChoices(FamilyCase planned) {
        return goals(planned).stream()
                .flatMap(one -> one.open().stream())
                .map(one -> new SelectItem(one.id(), one.words()))
                .toList();
    }

    private List<FamilyMember> members(FamilyCase planned) {
        members = members == null ? plans.members(planned) : members;
        return members;
    }

    private List<Factor> factors(FamilyCase planned) {
        factors = factors == null ? plans.found(planned) : factors;
        return factors;
    }
}
