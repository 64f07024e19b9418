package tw.anwang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.PermissionCatalog;

/** The rights of meetings and what becomes of their decisions. */
@ApplicationScoped
public class MeetingPermissions implements PermissionCatalog {
    /** 調降密等; raising is for who keeps the record. */
    public static final String LOWER_GRADE = "meetings.lowerGrade";

    /** 讀取樣式: how files of minutes are read from now on. */
    public static final String PATTERNS = "meetings.patterns";

    /** 公開: approving what of the own office's minutes everybody reads. */
    public static final String PUBLISH = "meetings.publish";

    /** 待中央協助事項的主題與彙整機關. */
    public static final String REQUESTS = "meetings.requests";

    @Override
    public String bundle() {
        return "tw.anwang.meetings.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(
                "meetings.read",
                "meetings.answer",
                "meetings.approve",
                "meetings.keep",
                LOWER_GRADE,
                PATTERNS,
                PUBLISH,
                REQUESTS);
    }
}
