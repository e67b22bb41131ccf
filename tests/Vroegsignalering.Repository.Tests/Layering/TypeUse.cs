namespace Vroegsignalering.Repository.Tests.Layering;

/// <summary>One type of an assembly uses another of the same assembly; nested types count as the type that holds them.</summary>
internal sealed record TypeUse(TypeName From, TypeName To)
{
    public override string ToString() => $"{From} uses {To}";
}

/// <summary>A type by its namespace and name.</summary>
internal sealed record TypeName(string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
