package tw.anwang.portal.check;

import org.flywaydb.core.api.FlywayException;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Migrations;

/** How many migrations the next start will run, or waits for. */
record MigrationsToBe(Migrations migrations, boolean runs) implements NodeCheck {
    @Override
    public String key() {
        return "migrations";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public Finding look() {
        int pending = 0;
        for (String module : Migrations.MODULES) {
            try {
                Migrations.Standing standing = migrations.standing(module);
                if (standing.failed()) {
                    return bad("cutOff", module);
                }
                pending += standing.pending();
            } catch (FlywayException unreadable) {
                return bad("unreadable", module, unreadable.getMessage());
            }
        }
        if (pending == 0) {
            return good("fine", Migrations.MODULES.size());
        }
        return runs ? good("pending", pending) : bad("missing", pending);
    }
}
