package tw.anwang.identity.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Sentences;

/**
 * How roles and rights are called: the roles of the product by their words in the messages, those that an administrator
 * made by the names typed for them. The words of a role are open to everybody, as those of the messages are.
 */
@Named
@RequestScoped
public class RoleNames {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    PermissionBook book;

    private Map<String, String[]> made;

    public String of(String code) {
        return of(code, PageMessages.locale());
    }

    public String of(String code, Locale locale) {
        if (isOfTheProduct(code)) {
            return Sentences.of("identity", "role." + code, locale);
        }
        String[] names = made().getOrDefault(code, new String[2]);
        return Objects.requireNonNullElse(names["en".equals(locale.getLanguage()) ? 1 : 0], code);
    }

    /** Whether its name stands in the messages and nobody types one. */
    public boolean isOfTheProduct(String code) {
        String key = "role." + code;
        return !Sentences.of("identity", key, Locale.TAIWAN).equals(key);
    }

    /** What the right allows. */
    public String right(String permission) {
        return book.words(permission, PageMessages.locale());
    }

    private Map<String, String[]> made() {
        if (made == null) {
            made = new HashMap<>();
            RoleRows.rows(em.createNativeQuery(
                            "select code, name_zh, name_en from identity_role where name_zh is not null"))
                    .forEach(row -> made.put((String) row[0], new String[] {(String) row[1], (String) row[2]}));
        }
        return made;
    }
}
