package tw.anwang.portal.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The component behind {@code app:field} and {@code app:officePicker}: a screen reader hears hint and error together
 * with the input, and that the input is wrong.
 */
@FacesComponent("anwang.labelledField")
public class LabelledField extends UINamingContainer {
    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String INVALID = "aria-invalid";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        UIComponent input = input();
        if (input != null) {
            Map<String, Object> attributes = input.getPassThroughAttributes(true);
            tell(attributes, DESCRIBED_BY, description(faces));
            tell(attributes, INVALID, isWrong() ? "true" : null);
        }
        super.encodeBegin(faces);
    }

    /** Whether a message lies at the input. */
    public boolean isWrong() {
        FacesContext faces = getFacesContext();
        UIComponent input = input();
        return input != null && faces.getMessages(input.getClientId(faces)).hasNext();
    }

    private UIComponent input() {
        return findComponent(Objects.toString(getAttributes().get("for"), "input"));
    }

    private String description(FacesContext faces) {
        String hint = isBlank(getAttributes().get("hint")) ? null : getClientId(faces) + ":hint";
        String error = isWrong() ? getClientId(faces) + ":error" : null;
        String both = Stream.of(hint, error).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }

    private static boolean isBlank(Object words) {
        return words == null || words.toString().isBlank();
    }

    /** Only what differs is written: an attribute set anew would be kept in the view's state. */
    private static void tell(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else if (!value.equals(attributes.get(name))) {
            attributes.put(name, value);
        }
    }
}
