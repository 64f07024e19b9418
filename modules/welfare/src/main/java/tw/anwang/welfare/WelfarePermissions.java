package tw.anwang.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.PermissionCatalog;

/** The rights of vulnerable-family cases. */
@ApplicationScoped
public class WelfarePermissions implements PermissionCatalog {
    /** Cases in scope. */
    public static final String READ = "welfare.read";

    /** 社工: visits, assesses and plans in the own cases. */
    public static final String WORK = "welfare.work";

    /** 督導: assigns, signs, and decides on opening and closing. */
    public static final String SUPERVISE = "welfare.supervise";

    @Override
    public String bundle() {
        return "tw.anwang.welfare.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(READ, WORK, SUPERVISE);
    }
}
