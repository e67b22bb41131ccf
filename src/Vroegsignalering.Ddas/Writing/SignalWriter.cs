using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Writes one item of <c>vroegsignalen</c>.</summary>
internal sealed class SignalWriter
{
    private const string Path = "vroegsignalen[]";

    private readonly Utf8Output _output;
    private readonly FlagField _crisis;
    private readonly FlagField _warmHandover;
    private readonly DateField _arrearsStartOn;
    private readonly DateField _sentOn;
    private readonly ChoiceField<SignalStatus> _status;
    private readonly ChoiceField<PartnerType> _partner;
    private readonly ClientWriter _clients;
    private readonly SignalGaps _gaps;
    private readonly WriteGaps.Gap _rounded;

    public SignalWriter(Utf8Output output, WriteGaps gaps, VersionNames names)
    {
        _output = output;
        Fields fields = new(output, gaps, names.Version, Path);
        _crisis = fields.Flag("crisissignaal");
        _warmHandover = fields.Flag("warmeOverdracht");
        _arrearsStartOn = fields.Date("ontstaansdatum");
        _sentOn = fields.Date("signaaldatum");
        _status = fields.Choice<SignalStatus>("status", VersionWords.Of);
        _partner = fields.Choice<PartnerType>("type", VersionWords.Of);
        _clients = new ClientWriter(output, gaps, names);
        _gaps = new SignalGaps(gaps, Path);
        _rounded = gaps.Of(DdasDiagnostics.AmountRounded, $"{Path}.bedrag");
    }

    public void Write(Signal signal, string id)
    {
        _output.Text("{\"ID\":"u8, id);
        _crisis.Write(signal.Crisis);
        _warmHandover.Write(signal.WarmHandover);
        if (signal.Arrears is Money arrears)
        {
            _output.Number("\"bedrag\":"u8, arrears.ToWholeEuros());
            _rounded.AddIf(arrears.Cents % 100 != 0);
        }

        _arrearsStartOn.Write(signal.ArrearsStartOn);
        _sentOn.Write(signal.SentOn);
        _status.Write(signal.Status);
        _output.Start("\"signaalpartner\":"u8, '{');
        _partner.Write(signal.Partner);
        _output.End('}');
        _clients.Write(signal);
        _output.End('}');
        _gaps.Count(signal);
    }
}
