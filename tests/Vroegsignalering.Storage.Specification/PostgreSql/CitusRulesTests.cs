namespace Vroegsignalering.Storage.Specification.PostgreSql;

/// <summary>What Citus forbids in tables that it distributes, asked of the catalogue of a database that was migrated. Where each rule comes from stands
/// in docs/storage-postgresql.md.</summary>
public sealed class CitusRulesTests
{
    private const string Tables = """
        WITH tables AS (
            SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'vroeg' AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_version')
        """;

    public static TheoryData<string, string> Rules => new()
    {
        { "a table has no column to distribute it by, or one that can be empty or of another type or order than in the others", """
            SELECT t.relname FROM tables t WHERE NOT EXISTS (
                SELECT 1 FROM pg_attribute a JOIN pg_collation l ON l.oid = a.attcollation
                WHERE a.attrelid = t.oid AND a.attname = 'municipality' AND a.attnotnull AND a.atttypid = 'text'::regtype AND l.collname = 'C')
            """ },
        { "a table has no primary key", "SELECT t.relname FROM tables t WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'p')" },
        { "a unique index does not begin with the municipality", """
            SELECT i.indexrelid::regclass::text FROM tables t JOIN pg_index i ON i.indrelid = t.oid
            WHERE i.indisunique AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum = i.indkey[0] AND a.attname = 'municipality')
            """ },
        { "a unique index is made of an expression", "SELECT i.indexrelid::regclass::text FROM tables t JOIN pg_index i ON i.indrelid = t.oid WHERE i.indisunique AND i.indexprs IS NOT NULL" },
        { "there is a foreign key or an exclusion constraint", "SELECT k.conname::text FROM tables t JOIN pg_constraint k ON k.conrelid = t.oid WHERE k.contype IN ('f', 'x', 't')" },
        { "there is a trigger", "SELECT g.tgname FROM tables t JOIN pg_trigger g ON g.tgrelid = t.oid" },
        { "there is a rule", "SELECT r.rulename FROM tables t JOIN pg_rewrite r ON r.ev_class = t.oid" },
        { "there is a column that counts by itself or is computed", """
            SELECT t.relname || '.' || a.attname FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid WHERE a.attidentity <> '' OR a.attgenerated <> ''
            """ },
        { "there is a sequence or a view", """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'vroeg' AND c.relkind IN ('S', 'v', 'm', 'f')
            """ },
        { "there are partitions in more than one level", "SELECT t.relname FROM tables t WHERE t.relkind = 'p' AND t.relispartition" },
        { "there is inheritance without partitions", "SELECT t.relname FROM tables t JOIN pg_inherits i ON i.inhrelid = t.oid WHERE NOT t.relispartition" },
        { "a table is not kept safe on disk or is for one session", "SELECT t.relname FROM tables t WHERE t.relpersistence <> 'p'" },
        { "a policy asks other tables", """
            SELECT p.polname FROM tables t JOIN pg_policy p ON p.polrelid = t.oid
            WHERE pg_get_expr(p.polqual, p.polrelid) ILIKE '%select%' OR pg_get_expr(p.polwithcheck, p.polrelid) ILIKE '%select%'
            """ },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Nothing_in_the_schema_is_what_Citus_forbids(string what, string against)
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();

        List<string> found = await MunicipalityIsolationTests.ListAsync(database.Owner, Tables + against);

        Assert.True(found.Count == 0, $"{what}: {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("CREATE TABLE vroeg.a (municipality text COLLATE \"C\" NOT NULL, id int PRIMARY KEY)")]
    [InlineData("ALTER TABLE vroeg.cases ADD FOREIGN KEY (municipality, owner) REFERENCES vroeg.cases")]
    [InlineData("CREATE TABLE vroeg.a (municipality text COLLATE \"C\" NOT NULL, id bigserial, PRIMARY KEY (municipality, id))")]
    [InlineData("CREATE TABLE vroeg.a PARTITION OF vroeg.case_events FOR VALUES FROM ('1950-01-01', MINVALUE) TO ('1951-01-01', MINVALUE) PARTITION BY HASH (municipality)")]
    [InlineData("CREATE UNIQUE INDEX a ON vroeg.cases (case_id)")]
    [InlineData("CREATE TABLE vroeg.a (id int PRIMARY KEY)")]
    public async Task What_Citus_forbids_is_found(string wrong)
    {
        await using PostgreSqlDatabase database = await PostgreSqlServer.NewAsync();
        await PostgreSqlServer.RunAsync(database.Owner, wrong);

        List<string> found = [];
        foreach (TheoryDataRow<string, string> rule in Rules)
        {
            found.AddRange(await MunicipalityIsolationTests.ListAsync(database.Owner, Tables + rule.Data.Item2));
        }

        Assert.NotEmpty(found);
    }
}
