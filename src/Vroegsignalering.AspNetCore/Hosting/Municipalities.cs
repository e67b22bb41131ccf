using Microsoft.Extensions.Options;
using Vroegsignalering.Casework;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Hosting;

/// <summary>The municipalities of this host, each with its desks. A service that pages and own endpoints can ask for.</summary>
public sealed class Municipalities
{
    private readonly Dictionary<string, MunicipalityDesks> _byCode;

    /// <summary>Makes the desks of every municipality of the options.</summary>
    /// <param name="store">Where everything is kept.</param>
    /// <param name="options">The municipalities.</param>
    /// <exception cref="ArgumentException">A municipality stands there twice.</exception>
    public Municipalities(IStore store, IOptions<VroegsignaleringOptions> options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        Store = store;
        _byCode = options.Value.Municipalities
            .ToDictionary(m => m.Municipality.Value, m => new MunicipalityDesks(store, m, options.Value.Runs), StringComparer.Ordinal);
        All = [.. _byCode.Values.OrderBy(m => m.Settings.Municipality.Value, StringComparer.Ordinal)];
    }

    /// <summary>Where everything is kept.</summary>
    public IStore Store { get; }

    /// <summary>All of them, by code.</summary>
    public IReadOnlyList<MunicipalityDesks> All { get; }

    /// <summary>The desks of a municipality.</summary>
    /// <param name="code">The four digits.</param>
    /// <returns><c>null</c> when it is not a municipality of this host.</returns>
    public MunicipalityDesks? Find(string code) => _byCode.GetValueOrDefault(code);
}
