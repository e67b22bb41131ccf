using System.Xml.Linq;

namespace Vroegsignalering.Repository.Tests.Layering;

/// <summary>Folders of Core are features that build on those above them only; packages beside Core do not know each other.</summary>
public sealed class LayeringTests
{
    private const string RootNamespace = "Vroegsignalering";

    // From the words that everybody needs to the registration that knows everything. The empty name is the root folder.
    private static readonly string[] FeaturesFromTheTop =
    [
        "", "Files", "Time", "Privacy", "Signals", "Residency", "Households", "Prioritisation", "Contact", "Cases", "HelpAcceptance", "Monitoring",
        "Storage", "Casework", "DependencyInjection",
    ];

    // Decided in the architecture: a host and the tool bring things together, nothing else does.
    private static readonly Dictionary<string, Func<string, bool>> MayAlsoUse = new(StringComparer.Ordinal)
    {
        ["Vroegsignalering.AspNetCore"] = name => name == "Vroegsignalering.Ddas",
        ["Vroegsignalering.Cli"] = _ => true,
    };

    private static readonly string[] PackagesOfCore =
    [
        "NodaTime", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options",
        "Microsoft.Extensions.Logging.Abstractions",
    ];

    [Fact]
    public void A_feature_of_Core_uses_only_what_stands_above_it() =>
        Findings.AreNone(
        TypeUses.In(RepositoryFiles.PathOfAssembly("Vroegsignalering.Core")).Where(Upward),
        $"A feature uses one that stands below it in: {string.Join(", ", FeaturesFromTheTop.Select(name => name.Length == 0 ? "(root)" : name))}.");

    [Fact]
    public void Every_folder_of_Core_is_a_feature_with_a_place_in_the_order() => Findings.AreNone(
        Directory.EnumerateDirectories(RepositoryFiles.PathOf("src", "Vroegsignalering.Core"))
            .Select(path => Path.GetFileName(path)!)
            .Except(["bin", "obj", .. FeaturesFromTheTop], StringComparer.Ordinal),
        "Give these folders a place in the order of features:");

    [Fact]
    public void Projects_beside_Core_do_not_refer_to_each_other() =>
        Findings.AreNone(
        from project in RepositoryFiles.Files(RepositoryFiles.PathOf("src"), "*.csproj")
        let name = Path.GetFileNameWithoutExtension(project)
        from reference in References(project)
        where name == "Vroegsignalering.Core"
            || (reference != "Vroegsignalering.Core" && !(MayAlsoUse.TryGetValue(name, out Func<string, bool>? may) && may(reference)))
        select $"{name} refers to {reference}",
        "Only the tool, and the host for DDAS, bring projects together:");

    [Fact]
    public void Core_depends_on_a_closed_list_of_packages() => Findings.AreNone(
        XDocument.Load(RepositoryFiles.PathOf("src", "Vroegsignalering.Core", "Vroegsignalering.Core.csproj")).Descendants("PackageReference")
            .Where(package => package.Attribute("PrivateAssets")?.Value != "all") // analyzers do not reach who uses the package
            .Select(package => package.Attribute("Include")!.Value)
            .Except(PackagesOfCore, StringComparer.Ordinal),
        "Everybody who uses Core would take these along:");

    [Theory]
    [InlineData("Vroegsignalering.Time", "Vroegsignalering", false)]
    [InlineData("Vroegsignalering", "Vroegsignalering.Time", true)]
    [InlineData("Vroegsignalering.Signals.Intake", "Vroegsignalering.Signals", false)]
    [InlineData("Vroegsignalering.Signals", "Vroegsignalering.Signals.Intake", false)]
    [InlineData("Vroegsignalering.Signals.Intake", "Vroegsignalering.Cases", true)]
    [InlineData("Vroegsignalering.Elsewhere", "Vroegsignalering", true)]
    [InlineData("Vroegsignalering", "", false)]
    public void A_use_goes_upward_when_the_used_feature_stands_lower(string from, string to, bool upward) =>
        Assert.Equal(upward, Upward(new TypeUse(new TypeName(from, "A"), new TypeName(to, "B"))));

    [Theory]
    [InlineData("Base")]
    [InlineData("Field")]
    [InlineData("TypeArgument")]
    [InlineData("Parameter")]
    [InlineData("Attribute")]
    [InlineData("Call")]
    [InlineData("Lambda")]
    [InlineData("TypeOf")]
    [InlineData("Cast")]
    [InlineData("GenericCall")]
    [InlineData("Constraint")]
    [InlineData("Catch")]
    [InlineData("AfterSwitch")]
    public void The_scanner_sees_a_use_in_every_place(string place)
    {
        IReadOnlyList<TypeUse> uses = TypeUses.In(typeof(LayeringTests).Assembly.Location);

        Assert.Contains(uses, use => use.From.Name == "UseIn" + place && use.To.Namespace == "Vroegsignalering.Repository.Tests.Layering.Used");
    }

    [Fact]
    public void The_scanner_sees_no_use_where_there_is_none() =>
        Assert.DoesNotContain(TypeUses.In(typeof(LayeringTests).Assembly.Location), use => use.From.Name == "UseInNoPlace");

    private static bool Upward(TypeUse use)
    {
        int from = Rank(use.From.Namespace);
        int to = Rank(use.To.Namespace);
        return from < 0 || to < 0 || to > from;
    }

    // Minus one when the feature is not in the order. What the compiler adds has no namespace of ours: it may use and be used by all.
    private static int Rank(string name)
    {
        if (name == RootNamespace || !name.StartsWith(RootNamespace, StringComparison.Ordinal))
        {
            return 0;
        }

        string feature = name[(RootNamespace.Length + 1)..].Split('.')[0];
        return Array.IndexOf(FeaturesFromTheTop, feature);
    }

    private static IEnumerable<string> References(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
