package tw.anwang.desk.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import tw.anwang.desk.search.Passage;

/** A passage with the words marked that were looked for: {@code <page:marked of="#{passage}"/>}. */
@FacesComponent(value = "anwang.marked", createTag = true, tagName = "marked", namespace = "anwang.page")
public class Marked extends UIComponentBase {
    @Override
    public String getFamily() {
        return "anwang.page";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Passage passage = (Passage) getAttributes().get("of");
        ResponseWriter out = context.getResponseWriter();
        for (Passage.Part part : passage.parts()) {
            out.writeText(part.before(), null);
            out.startElement("mark", this);
            out.writeText(part.found(), null);
            out.endElement("mark");
        }
        out.writeText(passage.rest(), null);
    }
}
