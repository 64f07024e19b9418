package tw.anwang.welfare.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.plan.PlannedGoal;
import tw.anwang.welfare.plan.Plans;

/** What the portal knows of a case, in words for the other centre: no names before it is accepted. */
@ApplicationScoped
public class TransferSummary {
    @Inject
    Families families;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** A proposal that the sender completes and confirms. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public String of(FamilyCase offered) {
        LocalDate today = Taipei.today(clock);
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "state",
                word(offered.state().getLabelKey()),
                offered.grade() == null
                        ? word("transfer.summary.noGrade")
                        : word(offered.grade().getLabelKey())));
        lines.add(line("known", RocDate.format(Taipei.dayOf(offered.knownAt()))));
        lines.add(line(
                "members",
                families.members(offered.household()).stream()
                        .map(member -> called(member, today))
                        .collect(Collectors.joining("、"))));
        String goals = plans.goals(offered).stream()
                .filter(PlannedGoal::isOpen)
                .map(one -> one.goal().words())
                .collect(Collectors.joining("；"));
        lines.add(line("goals", goals.isEmpty() ? word("transfer.summary.noGoals") : goals));
        if (offered.dueStep() != null) {
            lines.add(line(
                    "next",
                    word(offered.dueStep().getLabelKey()),
                    RocDate.format(Taipei.dayOf(offered.dueAt().minusMillis(1)))));
        }
        return String.join("\n", lines);
    }

    private static String called(FamilyMember member, LocalDate today) {
        String role = Sentences.of("registry", member.role().getLabelKey(), Locale.TAIWAN);
        Integer age = member.ageOn(today);
        return age == null ? role : role + MessageFormat.format(word("transfer.summary.age"), age);
    }

    private static String line(String key, Object... words) {
        return MessageFormat.format(word("transfer.summary." + key), words);
    }

    private static String word(String key) {
        return Sentences.of("welfare", key, Locale.TAIWAN);
    }
}
