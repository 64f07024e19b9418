package tw.anwang.portal.error;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tw.anwang.identity.TypedText;

/**
 * What somebody typed into a form whose right was taken away meanwhile. Nothing of it is saved; the page that says so
 * gives the words back, and they are put into the form again where the right comes back in the same sign-in.
 */
public final class TypedInVain {
    static final String IN_REQUEST = "typedInVain";

    /** Names of the fields that may be kept, as session.js sends them: no password is among them. */
    private static final String KEEP = "app.keep";

    private TypedInVain() {}

    /** @param label of the field, or empty where it has none */
    public record Field(String label, String words) {}

    static void giveBack(FacesContext faces) {
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        List<Field> fields = Stream.of(sent.getOrDefault(KEEP, new String[0]))
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .filter(name -> sent.get(name) != null && isText(faces, name))
                .flatMap(name -> Stream.of(sent.get(name))
                        .filter(words -> !words.isBlank())
                        .map(words -> new Field(label(faces, name), words)))
                .toList();
        faces.getExternalContext().getRequestMap().put(IN_REQUEST, fields);
        TypedText.keep((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** Ticks and choices say nothing by their codes; they are kept, and not shown. */
    private static boolean isText(FacesContext faces, String name) {
        UIComponent field = faces.getViewRoot().findComponent(":" + name);
        return !(field instanceof UISelectOne
                || field instanceof UISelectMany
                || field instanceof UISelectBoolean
                || field instanceof HtmlInputSecret);
    }

    /** Of the composite around the field. */
    private static String label(FacesContext faces, String name) {
        UIComponent field = faces.getViewRoot().findComponent(":" + name);
        while (field != null && !UIComponent.isCompositeComponent(field)) {
            field = field.getParent();
        }
        return field == null ? "" : Objects.toString(field.getAttributes().get("label"), "");
    }
}
