package tw.anwang.desk.job;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.anwang.desk.Jobs;
import tw.anwang.identity.NotVisible;

/** {@code /desk/jobState?id=}: the numbers the page's script asks for every two seconds while the job runs. */
@WebServlet("/desk/jobState")
public class JobDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    MyJobs jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotVisible(Jobs.KIND, id);
        }
        JobView job = jobs.job(Long.parseLong(id));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("over", job.state().isOver())
                        .add("percent", job.percent())
                        .add("done", job.done())
                        .add("total", job.total() == null ? -1 : job.total())
                        .build()
                        .toString());
    }
}
