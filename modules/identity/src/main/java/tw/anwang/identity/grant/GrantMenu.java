package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.MenuEntries;
import tw.anwang.identity.permission.IdentityPermissions;

/** Grants and 緊急調閱 in the menu: people of case offices have them, administrators do not. */
@ApplicationScoped
public class GrantMenu implements MenuEntries {
    private static final String FOLDER = "/identity/";

    @Override
    public String bundle() {
        return "tw.anwang.identity.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                entry("grantList", "menu.grants", IdentityPermissions.GRANTS, 700, "grantNew"),
                entry("breakGlass", "menu.glass", IdentityPermissions.BREAK_GLASS, 710),
                entry("glassList", "menu.glassReview", IdentityPermissions.REVIEW_GLASS, 720));
    }

    private static Entry entry(String page, String label, String permission, int position, String... below) {
        return new Entry(
                "menu.access",
                FOLDER + page,
                label,
                permission,
                position,
                Stream.of(below).map(FOLDER::concat).collect(Collectors.toSet()));
    }
}
