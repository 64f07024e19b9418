package tw.anwang.portal.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.ResourceBundle;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.identity.PermissionCatalog;
import tw.anwang.portal.layout.Language;

/** What the page of a refused act says: which right is missing, in words, and who can give it. */
@Named
@RequestScoped
public class MissingRight {
    static final String IN_REQUEST = "missingPermission";

    @Inject
    @Any
    Instance<PermissionCatalog> catalogues;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Offices offices;

    @Inject
    Language language;

    /** The label of the right; empty where no right of the catalogues is concerned. */
    public String getWords() {
        Object right = request.getAttribute(IN_REQUEST);
        return catalogues.stream()
                .filter(one -> right != null && one.permissions().contains(right))
                .map(one -> ResourceBundle.getBundle(one.bundle(), language.getLocale())
                        .getString("permission." + right))
                .findFirst()
                .orElse("");
    }

    /** Name and office of those who administer the person's account. */
    public List<String> getGranters() {
        if (!user.isSignedIn()) {
            return List.of();
        }
        return people.administratorsFor(user.getMe().office()).stream()
                .map(person -> person.name() + "（"
                        + offices.byId(person.office()).map(OfficeRef::listName).orElse("") + "）")
                .toList();
    }
}
