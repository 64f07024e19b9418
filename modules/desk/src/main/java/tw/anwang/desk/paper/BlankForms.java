package tw.anwang.desk.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import tw.anwang.desk.BlankForm;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;

/** The forms of all modules. */
@ApplicationScoped
@Transactional
@Permitted(Permitted.ANYONE)
public class BlankForms {
    private static final String KIND = "desk.blankForm";

    @Inject
    @Any
    Instance<BlankForm> modules;

    @Inject
    CurrentUser user;

    /** Those that this person fills in. */
    public List<BlankForm> mine() {
        return modules.stream()
                .filter(form -> user.may(form.permission()))
                .sorted(Comparator.comparing(BlankForm::key))
                .toList();
    }

    /** @throws NotVisible where there is no such form; and where the right is missing, that is said */
    public BlankForm called(String key) {
        BlankForm form = modules.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotVisible(KIND, key));
        user.need(form.permission());
        return form;
    }
}
