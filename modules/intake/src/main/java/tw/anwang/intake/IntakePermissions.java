package tw.anwang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.PermissionCatalog;

/** The rights of reports and their dispatch. */
@ApplicationScoped
public class IntakePermissions implements PermissionCatalog {
    /** Reports in scope. */
    public static final String READ = "intake.read";

    /** Enters reports. */
    public static final String REPORT = "intake.report";

    /** 篩案: proposes what becomes of a report. */
    public static final String SCREEN = "intake.screen";

    /** 複核: the second pair of eyes; never on one's own screening. */
    public static final String CHECK = "intake.check";

    /** 受理: accepts or returns what is dispatched to the own office. */
    public static final String RECEIVE = "intake.receive";

    /** 介接平台: brings exports of the national platforms, tells them of wrong data, hands them what was entered here. */
    public static final String PLATFORM = "intake.platform";

    /** 匯入個案: brings lists of cases exported from the national platforms, and sees what became of them. */
    public static final String IMPORT = "intake.import";

    /** 時限規定: by which articles clocks run; no records. */
    public static final String RULES = "intake.rules";

    /** Ends a rule of the clocks and begins its successor, in an office that keeps the rules of the country. */
    public static final String KEEP_RULES = "intake.keepRules";

    /** Names who of the office that decides disputes does, in the own county. */
    public static final String DECIDERS = "intake.deciders";

    @Override
    public String bundle() {
        return "tw.anwang.intake.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, REPORT, SCREEN, CHECK, RECEIVE, PLATFORM, IMPORT, RULES, KEEP_RULES, DECIDERS);
    }
}
