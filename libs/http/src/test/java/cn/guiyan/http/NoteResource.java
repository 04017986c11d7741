package cn.guiyan.http;

import cn.guiyan.access.Disclosures;
import cn.guiyan.access.Roles;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationRedirectException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Notes, and whatever can go wrong. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITY_OFFICE)
public class NoteResource {
    private final AgroalDataSource database;
    private final Disclosures disclosures;
    private final Gate gate;

    NoteResource(AgroalDataSource database, Disclosures disclosures, Gate gate) {
        this.database = database;
        this.disclosures = disclosures;
        this.gate = gate;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "writeNote")
    public NoteView create(@NotNull @Valid NoteRequest request) throws Exception {
        NoteView note = new NoteView(UUID.randomUUID(), 1, request.title(), request.phone(), request.amount());
        insert(note);
        if (request.title().startsWith("disclosed")) {
            disclosures.disclose("notes", note.id(), "330304", "test");
        }
        if (request.title().startsWith("slow")) {
            gate.pass();
        }
        return note;
    }

    @POST
    @Path("{id}/closing")
    @Idempotent
    public NoteView close(@RestPath UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE note SET version = version + 1 WHERE id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
        return read(id);
    }

    @PUT
    @Path("{id}")
    public NoteView rewrite(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid NoteRequest request)
            throws SQLException {
        NoteView note = read(id);
        IfMatch.orMissing(ifMatch).require(note.version());
        return note;
    }

    @GET
    @Path("{id}")
    public NoteView read(@RestPath UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT version, title, phone FROM note WHERE id = ?")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw NotFound.of("note", id);
                }
                return new NoteView(id, row.getLong(1), row.getString(2), row.getString(3), null);
            }
        }
    }

    @GET
    @Path("{id}/signed")
    public SignedNoteView readSigned(@RestPath UUID id) throws SQLException {
        return new SignedNoteView(id, read(id).version(), "示例作者");
    }

    @GET
    public Page<String> list(
            @BeanParam @Valid PageQuery page,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable LocalDate since,
            @RestQuery @Nullable Boolean urgent,
            @RestQuery @DefaultValue("10") @Max(200) int limit,
            @RestQuery @Nullable Cursor cursor) {
        Sorting sorting = Sorting.of(sort, Set.of("title", "on"), new Sorting("on", true));
        return new Page<>(List.of(sorting.toString(), String.valueOf(cursor)), page.page(), page.size(), 2);
    }

    @GET
    @Path("elsewhere")
    public String elsewhere() {
        throw new AuthenticationRedirectException("http://localhost/sign-in");
    }

    @GET
    @Path("failing")
    public String failing() {
        throw new IllegalStateException("the secret of NoteResource");
    }

    @GET
    @Path("stale")
    @Transactional
    public String stale() {
        return QuarkusTransaction.requiringNew().call(() -> {
            throw new java.util.concurrent.ExecutionException(new OptimisticLockException("note"));
        });
    }

    @GET
    @Path("database")
    public String database(@RestQuery String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
            return "done";
        } catch (SQLException e) {
            throw new IllegalStateException("wrapped", e);
        }
    }

    private void insert(NoteView note) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO note (id, version, title, phone) VALUES (?, ?, ?, ?)")) {
            statement.setObject(1, note.id());
            statement.setLong(2, note.version());
            statement.setString(3, note.title());
            statement.setString(4, note.phone());
            statement.executeUpdate();
        } catch (SQLException e) {
            if (UniqueViolation.isOf("note_title_once", e)) {
                throw new ProblemException(NoteProblem.TITLE_TAKEN, Map.of("title", note.title(), "status", "open"), e);
            }
            throw e;
        }
    }
}
