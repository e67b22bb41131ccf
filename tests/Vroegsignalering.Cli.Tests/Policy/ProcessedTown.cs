namespace Vroegsignalering.Cli.Tests.Policy;

/// <summary>The results of <c>vroeg process</c> for the sample municipality, made once.</summary>
public sealed class ProcessedTown : IDisposable
{
    private readonly TempFolder _folder = new();

    public ProcessedTown() => Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder.Path);

    public string Facts => _folder["decisions.jsonl"];

    public void Dispose() => _folder.Dispose();
}
