namespace Vroegsignalering.Ddas.Tests.Signing;

/// <summary>One message that has to be refused, and why.</summary>
internal sealed record WrongSignature(string Group, string Name, DiagnosticCode Reason, Func<Message> Make)
{
    public override string ToString() => $"{Group}: {Name}";
}
